/** Draws images/icon.png: three stacked planes of a tensor. Run it again after a change of the drawing. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const size = 128;
const samples = 4;
const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "images", "icon.png");

const clear = [0, 0, 0, 0];
const ground = [27, 31, 42, 255];
/** From the back to the front: centre, colour. */
const planes = [
  { x: 64, y: 88, colour: [86, 60, 160, 255] },
  { x: 64, y: 66, colour: [208, 58, 78, 255] },
  { x: 64, y: 44, colour: [255, 184, 77, 255] },
];

mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, png(drawing()));

function drawing() {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(smoothed(x, y), (y * size + x) * 4);
  return pixels;
}

/** The mean of several points of a pixel, weighted by how opaque they are. */
function smoothed(x, y) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const [r, g, b, a] = colourAt(x + ((i % samples) + 0.5) / samples, y + (Math.floor(i / samples) + 0.5) / samples);
    sum[0] += r * a;
    sum[1] += g * a;
    sum[2] += b * a;
    sum[3] += a;
  }
  return sum[3] === 0 ? clear : [...sum.slice(0, 3).map((value) => Math.round(value / sum[3])), Math.round(sum[3] / samples ** 2)];
}

function colourAt(x, y) {
  if (!inRoundedSquare(x, y)) return clear;
  for (const plane of planes.toReversed()) {
    const [u, v] = onPlane(plane, x, y);
    if (Math.abs(u) <= 1 && Math.abs(v) <= 1) return isGridLine(u) || isGridLine(v) ? shade(plane.colour, 0.72) : plane.colour;
    if (isSide(plane, x, y)) return shade(plane.colour, 0.6);
  }
  return ground;
}

/** Coordinates on a square seen from above at an angle: each runs from -1 to 1. */
function onPlane(plane, x, y) {
  const [across, down] = [(x - plane.x) / 44, (y - plane.y) / 24];
  return [across + down, across - down];
}

function isSide(plane, x, y) {
  const [u, v] = onPlane(plane, x, y - 6);
  return Math.abs(u) <= 1 && Math.abs(v) <= 1 && y > plane.y;
}

/** Three cells a side. */
function isGridLine(value) {
  return Math.abs(Math.abs(value) - 1 / 3) < 0.035;
}

function shade([r, g, b, a], factor) {
  return [r * factor, g * factor, b * factor, a];
}

function inRoundedSquare(x, y) {
  const radius = 24;
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function png(pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) pixels.copy(rows, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
