/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
2 s, line: "GET / HTTP/1.0\\r\\n"
«3» s, line: "«Host: a\\r\\n»"
«3» s, line: "«\\r\\n»"
«4» s, line: "«bye»"
4 s, line: "«»"
0 s, read 4: "abcd"
«0» s, read 4: "«ef»"
«1» s, read 4: "gh"
«4» s, exactly 4: IncompleteReadError: «3» bytes read on a total of 4 expected bytes
4 s, exactly 4: IncompleteReadError: «0» bytes read on a total of 4 expected bytes
1 s, ann: "one\\n"
1.5 s, cid: Error: readuntil() called while another coroutine is already waiting for incoming data
2 s, dan: "«half\\n»"
`;
