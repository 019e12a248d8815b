// Stands for internmap in the bundles: it tells dates and other objects apart by value, and our scales have numbers only.
export const InternMap = Map;
export const InternSet = Set;
