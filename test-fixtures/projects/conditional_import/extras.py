raise ImportError("an optional package is missing")
