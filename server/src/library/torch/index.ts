import type { Package } from "../index";

export const torch: Package = { modules: {} };
