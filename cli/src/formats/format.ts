import type { Copies, Report, ReportFile } from '@shihua/rules';

/** A way to print results: told of each file as it is done, so that a format which can stream holds nothing. */
export interface Format {
  begin(): Promise<void>;
  file(file: ReportFile): Promise<void>;
  /** `copies` only where they were asked for. */
  end(errors: Report['errors'], copies?: Copies): Promise<void>;
}
