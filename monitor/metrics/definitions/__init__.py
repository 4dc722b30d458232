"""What each figure is: words and expression, family by family."""
