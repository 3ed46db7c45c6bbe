from keras import losses

loss = losses.Huber(dtype="mixed_bfloat16")
loss = losses.Huber(dtype="single")  # error[invalid-argument]
