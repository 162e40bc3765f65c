import qrcode from 'qrcode-generator';

/** A QR code with its quiet zone as an image address, drawn here: nothing that stands in it leaves the page. */
export function qrFor(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code.createDataURL(4, 16);
}
