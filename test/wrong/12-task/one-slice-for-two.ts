// Misconception: the same slice can be handed out twice
// File: breakfast.ts
// Caught by: 4. breakfast (stretch) > has two slices, one after the other
// Says: two calls of `spread`
// BEGIN SOLUTION 4
const bread = yield* oven;
const slice = yield* spread(bread);
return [slice, slice];
// END SOLUTION
