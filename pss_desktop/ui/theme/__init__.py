"""How the program looks: colours, sizes, fonts, icons and shapes, each from one place."""
