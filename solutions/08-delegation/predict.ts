/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
caller: next(a), gets one
    inner: hears «b»
caller: next(b), gets two
    inner: hears c
    inner: leaves
  outer: has «a letter»
  outer: leaves
caller: next(c), gets the end
    inner: caught boom
    inner: leaves
  outer: has «a letter»
  outer: leaves
caller: throw(boom), gets the end
    «inner»: leaves
  «outer»: leaves
caller: return(stop), gets stop
flatten: 1 2 3
asked «3» times, sum 42
yield*: return(stop)
    inner: return(«stop»)
delegate: return(stop)
tube: return(stop)
    inner: return(«stop»)
`;
