/** A part of an Office file (a package of XML) as text; undefined where the bytes are none or it has no such part. */
export async function officePart(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const { openPackage } = await import('./docx/read-docx.ts');
  try {
    return await (await openPackage(bytes)).file(name)?.async('string');
  } catch {
    return undefined;
  }
}
