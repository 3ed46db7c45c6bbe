from tensorflow.keras.preprocessing.image import ImageDataGenerator

batches = ImageDataGenerator().flow_from_directory(".", class_mode="multi")  # error[invalid-argument]
