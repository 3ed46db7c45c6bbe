/** Every model function of `keras.applications` by its name. */
import type { Family } from "./architecture";
import { convnexts } from "./convnext";
import { densenets } from "./densenet";
import { efficientnets } from "./efficientnet";
import { efficientnetsV2 } from "./efficientnet-v2";
import { inceptionResnetV2 } from "./inception-resnet-v2";
import { inceptionV3 } from "./inception-v3";
import { mobilenets } from "./mobilenet";
import { mobilenetsV2 } from "./mobilenet-v2";
import { mobilenetsV3 } from "./mobilenet-v3";
import { nasnets } from "./nasnet";
import { resnets } from "./resnet";
import { vggs } from "./vgg";
import { xceptions } from "./xception";

export const ARCHITECTURES: Family = {
  ...convnexts,
  ...densenets,
  ...efficientnets,
  ...efficientnetsV2,
  ...inceptionResnetV2,
  ...inceptionV3,
  ...mobilenets,
  ...mobilenetsV2,
  ...mobilenetsV3,
  ...nasnets,
  ...resnets,
  ...vggs,
  ...xceptions,
};
