/**
 * What will `demo.ts` print? Replace each ___ with your answer before you run anything.
 * A wrong guess costs nothing; a guess that you did not make teaches nothing.
 */
export const transcript = `
2 s, line: "GET / HTTP/1.0\\r\\n"
___ s, line: "___"
___ s, line: "___"
___ s, line: "___"
4 s, line: "___"
0 s, read 4: "abcd"
___ s, read 4: "___"
___ s, read 4: "gh"
___ s, exactly 4: IncompleteReadError: ___ bytes read on a total of 4 expected bytes
4 s, exactly 4: IncompleteReadError: ___ bytes read on a total of 4 expected bytes
1 s, ann: "one\\n"
1.5 s, cid: Error: readuntil() called while another coroutine is already waiting for incoming data
2 s, dan: "___"
`;
