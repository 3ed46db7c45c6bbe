/** Layers that layers make for themselves: they have no other effect here than on the automatic names of others. */
import type { Context } from "../../value/context";
import type { ClassValue, ObjectValue } from "../../value/values";
import { layerState } from "./state";

/** The name of a class in Keras's source, where its public name is another. */
export function className({ name, path }: ClassValue): string {
  return (path === undefined ? undefined : RENAMED[name]) ?? name;
}

const RENAMED: Readonly<Record<string, string>> = { GroupQueryAttention: "GroupedQueryAttention" };

/** Name the layers that the constructor makes. */
export function nameMadeLayers(self: ObjectValue, ctx: Context): void {
  nameAll(self, MADE, ctx);
  const cells = libraryName(self, MADE) === "RNN" ? layerState(self)?.given?.get("cell") : undefined;
  if (cells?.kind === "list" || cells?.kind === "tuple") ctx.uniqueName("StackedRNNCells");
}

/** Name the layers that `build` makes. */
export function nameBuiltLayers(self: ObjectValue, ctx: Context): void {
  nameAll(self, BUILT, ctx);
}

type Table = Readonly<Record<string, string>>;

const MADE: Table = {
  AugMix:
    "RandomShear RandomTranslation RandomRotation Solarization RandomPosterization AutoContrast Equalization RandomBrightness RandomColorDegeneration RandomContrast RandomSharpness",
  RandAugment:
    "RandomShear RandomTranslation RandomRotation RandomBrightness RandomColorDegeneration RandomContrast RandomSharpness Solarization RandomPosterization AutoContrast Equalization",
  RandomColorJitter: "RandomBrightness RandomContrast RandomSaturation RandomHue",
  RNN: "",
  TextVectorization: "StringLookup",
};

const BUILT: Table = { GroupQueryAttention: "Softmax Dropout", MultiHeadAttention: "Softmax Dropout" };

function nameAll(self: ObjectValue, table: Table, ctx: Context): void {
  for (const each of table[libraryName(self, table) ?? ""]?.split(" ") ?? []) if (each !== "") ctx.uniqueName(each);
}

/** The class itself or the one of the library that the user's is derived from. */
function libraryName(self: ObjectValue, table: Table): string | undefined {
  return self.cls.mro.find((each) => each?.path !== undefined && table[each.name] !== undefined)?.name;
}
