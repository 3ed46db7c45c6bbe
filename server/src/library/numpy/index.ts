import type { Package } from "../index";

export const numpy: Package = { modules: {} };
