import qrcode from 'qrcode-generator';
import { type Html, html } from './html.ts';

/** Any text, as UTF-8, as a QR code: inline SVG with its quiet zone: one path, no style, so that it also prints and needs nothing loaded. */
export function qrImage(text: string, label: string): Html {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)));
  code.make();
  const size = code.getModuleCount();
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${size + 8} ${size + 8}" shape-rendering="crispEdges"><path fill="#000" d="${path(size, code.isDark.bind(code))}"/></svg>`;
}

function path(size: number, isDark: (row: number, column: number) => boolean): string {
  const all = Array.from({ length: size }, (_, i) => i);
  return all
    .flatMap((row) => all.filter((column) => isDark(row, column)).map((column) => `M${column + 4} ${row + 4}h1v1h-1z`))
    .join('');
}
