from keras import layers

from .builders import tiny, wide as _wide

BUILDERS = {"tiny": tiny, "wide": _wide}


def build(name, **options):
    return BUILDERS[name](**options)
