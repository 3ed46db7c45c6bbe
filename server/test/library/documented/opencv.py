import cv2
img = cv2.imread("a.jpg")
r = img, cv2.imread("a.jpg", 0), cv2.resize(img, (64, 48)), cv2.cvtColor(cv2.resize(img, (64, 48)), cv2.COLOR_BGR2GRAY)
# (uint8[?,?,3], uint8[?,?], uint8[48,64,3], uint8[48,64])

import cv2, numpy as np
gray = np.zeros((30, 20, 1), "float32")
r = cv2.resize(gray, dsize=(8, 9)), cv2.cvtColor(np.zeros((30, 20), "uint8"), cv2.COLOR_GRAY2RGB), cv2.flip(np.zeros((4, 5, 3)), 1)
# (float32[9,8], uint8[30,20,3], float64[4,5,3])

import cv2, numpy as np
x = np.zeros((30, 20, 3), "uint8")
r = cv2.copyMakeBorder(x, 1, 2, 3, 4, cv2.BORDER_CONSTANT), cv2.warpAffine(x, np.eye(2, 3), (7, 5)), cv2.Canny(x, 100, 200), cv2.resize(x, None, fx=2, fy=2)
# (uint8[33,27,3], uint8[5,7,3], uint8[30,20], uint8[?,?,3])

import cv2, numpy as np
frames = []
video = cv2.VideoCapture("a.mp4")
for _ in range(4):
    ok, frame = video.read()
    frames.append(cv2.resize(frame, (32, 32)))
r = np.array(frames)
# uint8[4,32,32,3]
