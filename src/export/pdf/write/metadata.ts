/** The XMP packet: what a file says of itself to those who do not open it. ISO 14289-1, 7.1; ISO 14289-2, 5. */

/** What goes into the packet. */
export interface Metadata {
  readonly part: 1 | 2;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly producer: string;
  readonly date: Date;
}

/** The year of PDF/UA-2 is required; PDF/UA-1 has none. */
const revision = '<pdfuaid:rev>2024</pdfuaid:rev>';

/** WTPDF is claimed by a declaration. Its address has no slash before the number sign: https://github.com/pdf-association/pdf-issues/issues/395. */
const declaration = `<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
<pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li></rdf:Bag></pdfd:declarations>
</rdf:Description>`;

/** The packet as XML. */
export function metadataPacket({ part, title, summary, language, producer, date }: Metadata): string {
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  const inDefault = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefault(title)}</dc:title>
<dc:description>${inDefault(summary)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>${part}</pdfuaid:part>${part === 2 ? revision : ''}
</rdf:Description>
${part === 2 ? declaration : ''}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
