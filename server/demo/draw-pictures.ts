/**
 * Draws the demo market's product pictures. Run by hand, its output is committed:
 *
 *   npm install --prefix SOME_OTHER_DIRECTORY @iconify-json/fluent-emoji@1.2.7
 *   npx tsx --conditions=source server/demo/draw-pictures.ts SOME_OTHER_DIRECTORY/node_modules/@iconify-json/fluent-emoji/icons.json [object ...]
 *
 * Reads data/objects.json: which drawing, what its own colour is called, which other colours it comes in. Writes to pictures/ for each
 * object and colour `<object>-<colour>-640.webp` and `-160.webp`, and for the first colour of some also `-detail` (close up).
 * The background is transparent, with the soft shadow of a thing standing on a table. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type Oklch, type Part, recolour } from './recolour.ts';

interface DrawnObject {
  object: string;
  icon: string;
  colour: string;
  others?: string[];
  part?: Part;
  /** Rectangles [x, y, width, height] of the 32 x 32 drawing that are not part of the product (steam, a moon). */
  erase?: [number, number, number, number][];
  /** Texts by which to know single shapes of the drawing that are not part of the product. */
  remove?: string[];
  /** Whether the first colour also gets a close-up. */
  closeUp?: boolean;
}
interface ObjectsFile {
  palette: Record<string, Oklch>;
  objects: DrawnObject[];
}
interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>;
}
interface Cutout {
  pixels: Uint8Array;
  width: number;
  height: number;
}

const drawnPx = 1600;
const stagePx = 640;
const smallPx = 160;
const thingPx = 446;
const floorPx = 546;
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, 'pictures');
const clear = { r: 0, g: 0, b: 0, alpha: 0 };

async function cutOut(iconSet: IconSet, thing: DrawnObject): Promise<Cutout> {
  const icon = iconSet.icons[thing.icon];
  if (!icon) throw new Error(`The icon set has no drawing named ${thing.icon}.`);
  const [width, height] = [icon.width ?? 32, icon.height ?? 32];
  const shapes = icon.body.replace(/<(path|rect)[^>]*\/>/g, (shape) => (thing.remove?.some((text) => shape.includes(text)) ? '' : shape));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${drawnPx}" height="${drawnPx}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
  const scale = drawnPx / 32;
  const holes = await Promise.all(
    (thing.erase ?? []).map(async ([x, y, w, h]) => ({
      input: await sharp({ create: { width: Math.round(w * scale), height: Math.round(h * scale), channels: 4, background: '#000' } })
        .png()
        .toBuffer(),
      left: Math.round(x * scale),
      top: Math.round(y * scale),
      blend: 'dest-out' as const,
    })),
  );
  const whole = await sharp(Buffer.from(svg)).ensureAlpha().composite(holes).png({ compressionLevel: 1 }).toBuffer();
  const trimmed = await sharp(whole).trim({ background: clear, threshold: 1 }).png({ compressionLevel: 1 }).toBuffer();
  const fitted = sharp(trimmed).resize(thingPx * 2, thingPx * 2, { fit: 'inside', kernel: 'lanczos3' });
  const { data, info } = await fitted.raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}

/** Where the thing touches the table: the columns that are filled in its lowest tenth, as shares of its width. */
function footprint({ pixels, width, height }: Cutout): { from: number; to: number } {
  const filled: number[] = [];
  for (let x = 0; x < width; x += 1) {
    for (let y = Math.floor(height * 0.9); y < height; y += 1) {
      if (pixels[(y * width + x) * 4 + 3]! > 128) {
        filled.push(x / width);
        break;
      }
    }
  }
  return { from: filled[0] ?? 0.2, to: filled.at(-1) ?? 0.8 };
}

function shadow(centre: number, radius: number, floor: number): Buffer {
  const ellipse = (rx: number, ry: number, blur: number, opacity: number) =>
    `<filter id="b${blur}" x="-50%" y="-200%" width="200%" height="500%"><feGaussianBlur stdDeviation="${blur} ${blur * 0.45}"/></filter>` +
    `<ellipse cx="${centre}" cy="${floor - 2}" rx="${rx}" ry="${ry}" fill="#1d0b1a" opacity="${opacity}" filter="url(#b${blur})"/>`;
  const shapes = ellipse(radius * 1.12, 15, 16, 0.3) + ellipse(radius * 0.92, 6, 6, 0.42);
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${stagePx}" height="${stagePx}">${shapes}</svg>`);
}

const asPng = ({ pixels, width, height }: Cutout) =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();

async function reduced(cutout: Cutout): Promise<Cutout> {
  const { data, info } = await sharp(await asPng(cutout))
    .resize(thingPx, thingPx, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}

/** The thing on its shadow, 640 px square. */
async function onStage(stood: Cutout): Promise<Buffer> {
  const left = Math.round((stagePx - stood.width) / 2);
  const { from, to } = footprint(stood);
  // A low thing stands a little higher, else it would seem to have slid down.
  const floor = floorPx - Math.round((thingPx - stood.height) * 0.3);
  const shade = shadow(left + ((from + to) / 2) * stood.width, Math.max(60, ((to - from) * stood.width) / 2), floor);
  return sharp({ create: { width: stagePx, height: stagePx, channels: 4, background: clear } })
    .composite([{ input: shade }, { input: await asPng(stood), left, top: floor - stood.height }])
    .png()
    .toBuffer();
}

/** Close enough to see the surface: the middle of the thing, cut by the edges of the picture. */
async function closeUp(cutout: Cutout): Promise<Buffer> {
  const side = Math.round(Math.max(cutout.width, cutout.height) * 0.55);
  const padded = await sharp(await asPng(cutout))
    .extend({ top: side, bottom: side, left: side, right: side, background: clear })
    .png()
    .toBuffer();
  const left = side + Math.round((cutout.width - side) / 2);
  const top = side + Math.round((cutout.height - side) * 0.35);
  return sharp(padded).extract({ left, top, width: side, height: side }).resize(stagePx, stagePx).png().toBuffer();
}

/**
 * Half the weight of such a picture is its transparency, for the shadow has every shade. Fewer shades, closer where the eye would see a step
 * (the faint rim), look the same.
 */
function thinOut(alpha: number): number {
  if (alpha > 246) return 255;
  const step = alpha < 48 ? 5 : 16;
  return Math.round(alpha / step) * step;
}

async function write(key: string, picture: Buffer): Promise<void> {
  for (const px of [stagePx, smallPx]) {
    const { data, info } = await sharp(picture).resize(px, px).raw().toBuffer({ resolveWithObject: true });
    for (let offset = 3; offset < data.length; offset += 4) data[offset] = thinOut(data[offset]!);
    await sharp(data, { raw: info })
      .webp({ quality: px === stagePx ? 48 : 56, effort: 5 })
      .toFile(path.join(folder, `${key}-${px}.webp`));
  }
}

async function draw(iconSet: IconSet, palette: ObjectsFile['palette'], thing: DrawnObject): Promise<void> {
  const cutout = await cutOut(iconSet, thing);
  const key = `${thing.object}-${thing.colour}`;
  const stood = await reduced(cutout);
  await write(key, await onStage(stood));
  if (thing.closeUp) await write(`${key}-detail`, await closeUp(cutout));
  for (const colour of thing.others ?? []) {
    const target = palette[colour];
    if (!target) throw new Error(`${thing.object}: the palette has no colour named ${colour}.`);
    const pixels = recolour(stood.pixels, thing.part ?? {}, target);
    await write(`${thing.object}-${colour}`, await onStage({ ...stood, pixels }));
  }
}

const [iconFile, ...only] = process.argv.slice(2);
if (!iconFile) throw new Error('Name the icon set: draw-pictures.ts PATH/icons.json [object ...]');
const iconSet = JSON.parse(readFileSync(iconFile, 'utf8')) as IconSet;
const { palette, objects } = JSON.parse(readFileSync(path.join(here, 'data', 'objects.json'), 'utf8')) as ObjectsFile;
mkdirSync(folder, { recursive: true });
for (const thing of objects) {
  if (only.length === 0 || only.includes(thing.object)) await draw(iconSet, palette, thing);
}
