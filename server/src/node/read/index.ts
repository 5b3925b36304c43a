/** Reading documents from disk: shared by the command line and the workspace report of the server. */
export { CONFIG_NAME, findConfigFile, parseConfigFile, readConfigFile, type ConfigFile } from './config-file.ts';
export { decode, DecodeError, type Decoded, type Encoding } from './decode.ts';
export { discover, type Discovered, type DiscoverOptions } from './discover.ts';
export { encode, EncodeError } from './encode.ts';
export { EXTENSIONS, isDocument, languageOf } from './language.ts';
export { officePart } from './office-part.ts';
export { MAX_BYTES, readBytes, readDocument, type ReadDocument } from './read-document.ts';
export { errorCode, ReadError, toReadError } from './read-error.ts';
export { parseSidecar, SIDECAR_NAME, SidecarReader } from './sidecar.ts';
