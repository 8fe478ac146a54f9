/** The longer side of a picture as the portal shows it, twice over for fine screens, in pixels. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.88;

/**
 * A picture as it goes to the portal: upright, no larger than a page needs, and without what a telephone writes into it (where it was taken,
 * with what). What the browser cannot read is handed on as it is: the server says what is wrong with it.
 */
export async function webPicture(file: File): Promise<Blob> {
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const drawn = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, file.type, QUALITY);
    });
    return drawn ?? file;
  } catch {
    return file;
  }
}
