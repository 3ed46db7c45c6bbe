import type { Package } from "../index";

export const pandas: Package = { modules: {} };
