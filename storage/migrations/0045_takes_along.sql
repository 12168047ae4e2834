-- Whether whoever asks for an erasure takes along the cards and remarks that others see.

ALTER TABLE members ADD COLUMN takes_along INTEGER NOT NULL DEFAULT 0;
