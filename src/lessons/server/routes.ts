import { type Route, route } from '#platform/http/route.ts';
import * as contract from '../contract.ts';
import { answerCheck, listChecks } from './checks.ts';
import { followUp } from './follow-up.ts';
import { lessonsFile } from './lessons-file.ts';
import { listFigures } from './list-figures.ts';
import { readLesson, readLessons } from './read-lessons.ts';
import { issueLesson, returnLesson, withdrawLesson } from './review-lesson.ts';
import { showEffect } from './show-effect.ts';
import { dropLesson, putLesson, sendLesson } from './write-lesson.ts';

export function lessonsRoutes(): Route[] {
  return [
    route(contract.listLessons, readLessons),
    route(contract.showLesson, readLesson),
    route(contract.listFigures, listFigures),
    route(contract.putLesson, putLesson),
    route(contract.sendLesson, sendLesson),
    route(contract.dropLesson, dropLesson),
    route(contract.returnLesson, returnLesson),
    route(contract.issueLesson, issueLesson),
    route(contract.withdrawLesson, withdrawLesson),
    route(contract.listChecks, listChecks),
    route(contract.answerCheck, answerCheck),
    route(contract.followUp, followUp),
    route(contract.showEffect, showEffect),
    route(contract.lessonsFile, lessonsFile),
  ];
}
