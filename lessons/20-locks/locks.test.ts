import { demo } from '../../solutions/20-locks/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { transcript } from './predict.ts';

describePrediction(transcript, demo);
