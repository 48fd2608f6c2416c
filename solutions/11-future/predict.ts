/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
ann: which platform?
bob: which platform?
main: <Future pending cb=[resume, resume]>
«main»: platform 4
«ann»: platform 4
«ann»: platform 4
«bob»: platform 4
«bob»: platform 4
main: «InvalidStateError»
main: cancelled: «false»
«main»: platform 4
cid: which platform?
«cid»: platform 4
«cid»: platform 4
«loudspeaker»: platform 4
`;
