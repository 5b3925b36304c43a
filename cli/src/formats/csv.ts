import { CSV_START, csvRecord, FINDING_TITLES, findingRows, unreadRow, type RenderOptions } from '@shihua/rules';
import { print, type Io } from '../io.ts';
import type { Format } from './format.ts';

/** One record a finding, written as files are done; what could not be read has records of its own. */
export function csvFormat(io: Io, options: RenderOptions): Format {
  return {
    begin: () => print(io, CSV_START + csvRecord(FINDING_TITLES)),
    file: (file) => print(io, findingRows(file, options).map(csvRecord).join('')),
    end: (errors) => print(io, errors.map((error) => csvRecord(unreadRow(error))).join('')),
  };
}
