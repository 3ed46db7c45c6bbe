import type { Entries } from "../../../vocabulary/functions";
import { reshapes } from "./reshape";
import { spatialReshaping } from "./spatial";

export const reshaping: Entries = { ...reshapes, ...spatialReshaping };
