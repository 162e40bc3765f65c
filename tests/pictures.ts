import sharp from 'sharp';

/** One colour, to be written in any format. */
export const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#884422' }, limitInputPixels: false });

/** A real picture. */
export const png = await plain(24, 16).png().toBuffer();

/** What a telephone writes: on its side, with maker, moment and position. */
export const phonePicture = (width = 80, height = 60): Promise<Buffer> =>
  plain(width, height)
    .withExif({
      IFD0: { Make: 'Huiyin-Phone', ImageDescription: 'EXIF-TRACE' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 12/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '112/1 54/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- XMP-TRACE --></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Few bytes that unfold into a hundred million points. */
export const bomb = (): Promise<Buffer> => plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer();
