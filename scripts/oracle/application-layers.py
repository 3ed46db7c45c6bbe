#!/usr/bin/env python3
"""Record what layers the models of keras.applications have, for server/test/library/application-layers.test.ts.

usage: application-layers.py > server/test/library/application-layers.json      (needs Keras)

Nothing is downloaded, and no weights are allocated. A layer's row says its name, class, output, inputs and weights. Of most models
only a checksum of two digits a row is kept, of a few the rows themselves.
"""
import json
import sys

import keras
from keras import applications, layers
from keras.src.backend.common.stateless_scope import StatelessScope
from keras.src.utils import file_utils

MODELS = [name for name in dir(applications) if name[0].isupper()]
SMALL = [
    "VGG16", "ResNet50", "ResNet50V2", "DenseNet121", "InceptionV3", "InceptionResNetV2", "Xception", "MobileNet", "MobileNetV2",
    "MobileNetV3Small", "MobileNetV3Large", "EfficientNetB0", "EfficientNetB2", "EfficientNetV2B0", "EfficientNetV2B3", "EfficientNetV2S",
    "ConvNeXtTiny", "ConvNeXtSmall", "NASNetMobile",
]
CALLS = [
    *(f"{name}(weights=None)" for name in MODELS),
    *(f"{name}(weights=None, include_top=False, pooling='max')" for name in SMALL),
    *(f"{name}(weights=None, include_top=False, input_shape=(101, 134, 3))" for name in SMALL),
    # Pretrained models differ in one family.
    "EfficientNetB0()", "EfficientNetB0(include_top=False, pooling='avg')", "EfficientNetV2B0()", "ResNet50()", "MobileNetV2(alpha=1.4)",
    "ConvNeXtTiny(include_top=False)", "NASNetMobile(include_top=False)", "MobileNetV3Large(minimalistic=True)",
    # Poolings and tops.
    *(f"{name}(weights=None, include_top=False, pooling='avg')" for name in ("VGG16", "ResNet50", "MobileNet", "MobileNetV3Small")),
    *(f"{name}(weights=None, classes=7, classifier_activation=None, name='mine')" for name in (
        "VGG19", "ResNet50", "MobileNet", "MobileNetV2", "MobileNetV3Large", "EfficientNetB0", "ConvNeXtTiny")),
    # Widths and variants.
    *(f"MobileNet(weights=None, alpha={alpha}, include_top=False, input_shape=(128, 128, 3))" for alpha in (0.25, 0.3, 0.5, 0.75, 1.5)),
    "MobileNet(weights=None, depth_multiplier=2)", "MobileNet(weights=None, dropout=0.0)",
    *(f"MobileNetV2(weights=None, alpha={alpha}, include_top=False)" for alpha in (0.1, 0.35, 0.5, 0.75, 1.3, 1.4, 2)),
    *(f"MobileNetV3{size}(weights=None, alpha={alpha}, {more})" for size, alpha, more in (
        ("Small", 0.5, "include_top=False"), ("Small", 0.75, "minimalistic=True"), ("Small", 1.25, "input_shape=(33, 64, 3)"),
        ("Large", 0.25, "include_preprocessing=False"), ("Large", 1.5, "dropout_rate=0"), ("Large", 1.0, "minimalistic=True, classes=10"))),
    "EfficientNetV2B0(weights=None, include_preprocessing=False)", "EfficientNetV2S(weights=None, include_preprocessing=False)",
    "ConvNeXtTiny(weights=None, include_preprocessing=False, include_top=False)",
    # Channels and small sizes.
    *(f"{name}(weights=None, include_top=False, input_shape=(64, 65, 1))" for name in (
        "VGG16", "ResNet50", "MobileNetV3Large", "EfficientNetB0", "EfficientNetV2B0", "EfficientNetV2S", "ConvNeXtTiny", "NASNetMobile")),
    *(f"{name}(weights=None, classes=3, input_shape=({least}, {least}, 4))" for name, least in (
        ("VGG19", 32), ("ResNet50V2", 32), ("DenseNet121", 32), ("MobileNetV2", 32), ("EfficientNetB1", 32), ("Xception", 71),
        ("InceptionV3", 75), ("NASNetMobile", 32))),
    # What other layers made.
    *(f"{name}(weights=None, include_top=False, input_tensor=layers.Conv2D(3, 3)(keras.Input((90, 70, 1))))" for name in (
        "VGG16", "ResNet50", "MobileNetV2", "MobileNetV3Small", "EfficientNetB0", "EfficientNetV2B0", "ConvNeXtTiny", "NASNetMobile")),
    "ResNet50(weights=None, include_top=False, input_tensor=keras.Input((64, 64, 3), batch_size=2))",
    "MobileNet(weights=None, include_top=False, input_tensor=keras.Input((64, 64, 3), dtype='uint8'))",
    "MobileNetV2(weights=None, input_tensor=keras.Input((96, 96, 3)))",
    "EfficientNetB0(weights=None, include_top=False, input_tensor=keras.Input((96, 96, 3), dtype='uint8'))",
]
WHOLE = {
    "VGG16(weights=None)", "MobileNetV3Small(weights=None)", "ConvNeXtTiny(weights=None, include_top=False, pooling='max')",
    "MobileNetV2(weights=None, alpha=0.35, include_top=False)",
}
BEFORE = "keras.Input((1,)), layers.Conv2D(1, 1), layers.Add(), layers.Activation('relu'), layers.BatchNormalization(), layers.ReLU()"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

file_utils.get_file = lambda *args, **kwargs: ""
keras.Model.load_weights = lambda self, path: None


def checksum(text):
    total = 0
    for character in text:
        total = (total * 31 + ord(character)) % 1296
    return DIGITS[total // 36] + DIGITS[total % 36]


def name_of(weight, layer):
    """The attribute of the layer, when the weight has no name of its own."""
    attributes = [name for name, value in vars(layer).items() if value is weight]
    return attributes[0] if weight.name.startswith("variable") else weight.name


def row_of(layer):
    node = layer._inbound_nodes[0]
    parents = [parent.operation for parent in node.parent_nodes]
    inputs = ", ".join(each.name if isinstance(each, keras.layers.Layer) else "operation" for each in parents)
    weights = ", ".join(f"{'' if each.trainable else '~'}{name_of(each, layer)}{tuple(each.shape)}" for each in layer.weights)
    return f"{layer.name} {type(layer).__name__} {node.output_tensors[0].shape} of ({inputs}) with [{weights}]"


def recorded(call):
    keras.backend.clear_session()
    with StatelessScope():
        # Automatic names go on from those of the program.
        exec(BEFORE, {"layers": layers, "keras": keras})
        model = eval(f"applications.{call}", {"applications": applications, "layers": layers, "keras": keras})
        rows = [row_of(layer) for layer in model.layers]
        trainable = sum(keras.src.utils.summary_utils.count_params([each]) for each in model.trainable_variables)
    counters = keras.src.backend.common.global_state.get_global_attribute("object_name_uids")
    return {
        "call": call,
        "name": model.name,
        "parameters": [model.count_params(), trainable],
        "counters": " ".join(f"{name}:{count}" for name, count in sorted(counters.items()) if not name.startswith("keras_tensor")),
        **({"rows": rows} if call in WHOLE else {"checksums": "".join(map(checksum, rows))}),
    }


print(f'{{\n  "source": "Keras {keras.__version__}",\n  "before": {json.dumps(BEFORE)},\n  "cases": [')
for number, call in enumerate(CALLS):
    print(f"    {json.dumps(recorded(call))}{',' if number + 1 < len(CALLS) else ''}", flush=True)
    print(f"{number + 1}/{len(CALLS)} {call}", file=sys.stderr, flush=True)
print("  ]\n}")
