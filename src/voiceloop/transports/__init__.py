"""Where sound enters and leaves: files, microphone, resampling and codecs."""
