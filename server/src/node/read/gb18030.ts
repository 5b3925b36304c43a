import iconv from 'iconv-lite';

/** The bytes of a text in GB18030: the platform decodes it but does not encode it. */
export function encodeGb18030(text: string): Buffer {
  return iconv.encode(text, 'gb18030');
}
