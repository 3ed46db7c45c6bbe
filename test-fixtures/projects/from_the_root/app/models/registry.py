import importlib


def create(name, features):
    module = importlib.import_module("app.models." + name)
    return module.build(features)
