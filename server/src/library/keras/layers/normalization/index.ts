import type { Entries } from "../../../vocabulary/functions";
import { normalizations } from "./normalizations";
import { spectralNormalization } from "./spectral-normalization";

export const normalization: Entries = { ...normalizations, ...spectralNormalization };
