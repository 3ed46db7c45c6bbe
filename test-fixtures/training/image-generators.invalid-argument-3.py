from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(validation_split=20)  # error[invalid-argument]
