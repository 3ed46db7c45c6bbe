import type { Package } from "../index";

export const sklearn: Package = { modules: {} };
