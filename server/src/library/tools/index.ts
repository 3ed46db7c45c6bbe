/** Packages that programs around models import beside: progress bars, flags, configuration, pictures. They have no shapes. */
import type { Package } from "../index";
import { configurations } from "./configurations";
import { flags } from "./flags";
import { pictures } from "./pictures";
import { progress } from "./progress";

export const tools: Package = {
  modules: { ...progress.modules, ...flags.modules, ...configurations.modules, ...pictures.modules },
  aliases: { ...progress.aliases, ...flags.aliases, ...configurations.aliases, ...pictures.aliases },
};
