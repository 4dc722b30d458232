"""Real servers as peers: started only when asked for (README.md)."""
