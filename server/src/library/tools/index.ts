/** Packages that programs around models import beside: progress bars, flags, configuration; pictures and sounds, patterns of axes. */
import type { Package } from "../index";
import { configurations } from "./configurations";
import { einops } from "./einops";
import { flags } from "./flags";
import { gym } from "./gym";
import { jax } from "./jax";
import { opencv } from "./opencv";
import { pictures } from "./pictures";
import { pillow } from "./pillow";
import { progress } from "./progress";
import { signals } from "./signals";

const parts: readonly Package[] = [progress, flags, configurations, pictures, pillow, opencv, signals, einops, jax, gym];

export const tools: Package = {
  modules: Object.fromEntries(parts.flatMap((part) => Object.entries(part.modules))),
  aliases: Object.fromEntries(parts.flatMap((part) => Object.entries(part.aliases ?? {}))),
};
