"""The page behind the QR code: where the visitor stands in the queue, on the visitor's own phone."""
