/** Moves the main colour of a drawing to another colour and leaves its wood, metal and paper alone. Pure arithmetic on RGBA pixels, in OKLCH. */

/** A colour in OKLCH: lightness 0-1, chroma 0-0.37, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Which pixels belong to the part that changes. `pale` means the grey and white parts; otherwise a hue and how far around it. */
export interface Part {
  readonly pale?: boolean;
  readonly hue?: number;
  readonly around?: number;
  readonly minChroma?: number;
  readonly maxChroma?: number;
}

interface Average {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

const toLinear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const toGamma = (channel: number) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);
const degrees = (radians: number) => ((radians * 180) / Math.PI + 360) % 360;
const ramp = (value: number, from: number, to: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));
/** Signed distance from one hue to another, -180 to 180. */
const turn = (from: number, to: number) => ((to - from + 540) % 360) - 180;

/** sRGB channels 0-255 to OKLCH (Ottosson's matrices). */
export function toOklch(red: number, green: number, blue: number): Oklch {
  const [r, g, b] = [toLinear(red / 255), toLinear(green / 255), toLinear(blue / 255)] as const;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [lightness, Math.hypot(a, bb), degrees(Math.atan2(bb, a))];
}

function toLinearRgb([lightness, chroma, hue]: Oklch): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** OKLCH to sRGB channels 0-255; chroma that no screen can show is taken back until it fits. */
export function fromOklch([lightness, chroma, hue]: Oklch): [number, number, number] {
  const light = Math.min(0.995, Math.max(0.02, lightness));
  let fitting = chroma;
  let rgb = toLinearRgb([light, fitting, hue]);
  for (let step = 0; step < 12 && rgb.some((channel) => channel < -0.002 || channel > 1.002); step += 1) {
    fitting *= 0.9;
    rgb = toLinearRgb([light, fitting, hue]);
  }
  return rgb.map((channel) => Math.round(255 * toGamma(Math.min(1, Math.max(0, channel))))) as [number, number, number];
}

/** The hue that carries most colour: the peak of a chroma-weighted histogram, in degrees. */
export function mainHue(pixels: Uint8Array): number {
  const weights = new Float64Array(72);
  eachColour(pixels, ([, chroma, hue]) => {
    if (chroma > 0.05) weights[Math.floor(hue / 5) % 72]! += chroma;
  });
  const near = (index: number) => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + weights[(index + step + 72) % 72]!, 0);
  return weights.reduce((best, _, index) => (near(index) > near(best) ? index : best), 0) * 5 + 2.5;
}

/** How much a colour belongs to the part, 0 to 1, with soft borders so that no edge shows. */
function membership(part: Required<Part>, [lightness, chroma, hue]: Oklch): number {
  if (part.pale) return ramp(chroma, part.minChroma + 0.02, part.minChroma) * ramp(lightness, 0.45, 0.6);
  const distance = Math.abs(turn(part.hue, hue));
  const colourful = ramp(chroma, part.minChroma - 0.02, part.minChroma) * ramp(chroma, part.maxChroma + 0.02, part.maxChroma);
  return ramp(distance, part.around + 12, part.around) * colourful;
}

/**
 * Returns a copy of the RGBA pixels with the part's average colour moved to `target`.
 * Shading survives: lightness keeps its differences, hue keeps a third of its spread, chroma keeps its proportion.
 */
export function recolour(pixels: Uint8Array, part: Part, target: Oklch): Uint8Array {
  const settled: Required<Part> = {
    pale: part.pale ?? false,
    hue: part.hue ?? (part.pale ? 0 : mainHue(pixels)),
    around: part.around ?? 45,
    minChroma: part.minChroma ?? (part.pale ? 0.07 : 0.05),
    maxChroma: part.maxChroma ?? 1,
  };
  const average = averageOf(pixels, settled);
  const result = Uint8Array.from(pixels);
  eachColour(pixels, (colour, offset) => {
    const share = membership(settled, colour);
    if (share === 0) return;
    const moved = fromOklch(move(colour, average, target, settled.pale));
    for (const channel of [0, 1, 2] as const) {
      result[offset + channel] = Math.round(pixels[offset + channel]! * (1 - share) + moved[channel] * share);
    }
  });
  return result;
}

function move([lightness, chroma, hue]: Oklch, average: Average, target: Oklch, pale: boolean): Oklch {
  const difference = lightness - average.lightness;
  const shade = difference * (target[0] > 0.85 || target[0] < 0.35 ? 0.7 : 0.9);
  const proportion = pale ? 1 - Math.max(0, difference) * 2 : Math.min(1.25, chroma / average.chroma);
  const spread = pale ? 0 : turn(average.hue, hue) / 3;
  return [target[0] + shade, target[1] * proportion, (target[2] + spread + 360) % 360];
}

function averageOf(pixels: Uint8Array, part: Required<Part>): Average {
  const sum = { share: 0, lightness: 0, chroma: 0, x: 0, y: 0 };
  eachColour(pixels, (colour) => {
    const share = membership(part, colour);
    sum.share += share;
    sum.lightness += share * colour[0];
    sum.chroma += share * colour[1];
    sum.x += share * colour[1] * Math.cos((colour[2] * Math.PI) / 180);
    sum.y += share * colour[1] * Math.sin((colour[2] * Math.PI) / 180);
  });
  if (sum.share === 0) throw new Error('No pixel belongs to the part that should change colour.');
  return { lightness: sum.lightness / sum.share, chroma: sum.chroma / sum.share, hue: degrees(Math.atan2(sum.y, sum.x)) };
}

function eachColour(pixels: Uint8Array, visit: (colour: Oklch, offset: number) => void): void {
  for (let offset = 0; offset < pixels.length; offset += 4) {
    if (pixels[offset + 3]! > 8) visit(toOklch(pixels[offset]!, pixels[offset + 1]!, pixels[offset + 2]!), offset);
  }
}
