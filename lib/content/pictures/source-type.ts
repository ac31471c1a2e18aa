/** The term of IPTC's Digital Source Type that XMP names (IPTC Photo Metadata Standard 2023.2, Iptc4xmpExt:DigitalSourceType). */
export function sourceTypeIn(xmp: string): string | null {
  return (
    /DigitalSourceType[^<]{0,60}?https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(\w{1,60})/.exec(xmp)?.[1] ??
    null
  )
}

/** Whether a term says that generative AI made a picture, or parts of it. */
export function saysAi(term: string | null): boolean {
  return term === 'trainedAlgorithmicMedia' || term === 'compositeWithTrainedAlgorithmicMedia'
}

/** XMP that says nothing but this. */
export function sourceTypeXmp(term: string): string {
  const value = `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${value}"/></rdf:RDF></x:xmpmeta>`
}
