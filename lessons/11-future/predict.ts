/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
ann: which platform?
bob: which platform?
main: <Future pending cb=[resume, resume]>
___: platform 4
___: platform 4
___: platform 4
___: platform 4
___: platform 4
main: ___
main: cancelled: ___
___: platform 4
cid: which platform?
___: platform 4
___: platform 4
___: platform 4
`;
