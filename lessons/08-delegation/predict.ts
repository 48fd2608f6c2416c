/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
caller: next(a), gets one
    inner: hears ___
caller: next(b), gets two
    inner: hears c
    inner: leaves
  outer: has ___
  outer: leaves
caller: next(c), gets the end
    inner: caught boom
    inner: leaves
  outer: has ___
  outer: leaves
caller: throw(boom), gets the end
    ___: leaves
  ___: leaves
caller: return(stop), gets stop
flatten: 1 2 3
asked ___ times, sum 42
yield*: return(stop)
    inner: return(___)
delegate: return(stop)
tube: return(stop)
    inner: return(___)
`;
