from keras import applications

smallest = applications.DenseNet121(weights=None, include_top=False, input_shape=(32, 32, 3)).output  # shape: (None, 1, 1, 1024)
grey = applications.VGG19(weights=None, include_top=False, input_shape=(64, 64, 1)).output  # shape: (None, 2, 2, 512)
crop = applications.InceptionV3(weights=None, include_top=False, input_shape=(75, 75, 3)).output  # shape: (None, 1, 1, 2048)
applications.VGG16(weights=None, include_top=False, input_shape=(28, 28, 3))  # error[invalid-argument]
