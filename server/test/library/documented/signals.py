import librosa
y, sr = librosa.load("a.wav", sr=16000)
r = y, sr
# (float32[?], 16000)

import librosa, numpy as np
y = np.zeros(22050, "float32")
r = librosa.feature.mfcc(y=y, sr=22050, n_mfcc=13), librosa.feature.melspectrogram(y=y, sr=22050, n_mels=64, hop_length=256, n_fft=1024), librosa.feature.melspectrogram(y=y, center=False)
# (float32[13,44], float32[64,87], ?)
