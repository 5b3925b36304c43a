export { sarifResults } from './result.ts';
export { SARIF_LOG, sarifArtifact, sarifInvocation, sarifRunHead } from './run.ts';
