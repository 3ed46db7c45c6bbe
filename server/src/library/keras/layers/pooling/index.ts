import type { Entries } from "../../../vocabulary/functions";
import { adaptivePoolings, globalPoolings } from "./global";
import { windowedPooling } from "./windowed";

export const pooling: Entries = { ...windowedPooling, ...globalPoolings, ...adaptivePoolings };
