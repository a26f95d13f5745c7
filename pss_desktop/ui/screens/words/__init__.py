"""What things are called on the screen: kinds, states, answers, deeds, one module an area."""
