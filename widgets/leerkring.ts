// Everything a partner's page loads with one script tag.
import './networks/register.ts';
import './network-card/register.ts';
import './sign-up/register.ts';
import './work-forms/register.ts';
import './programme/register.ts';
import './convenants/register.ts';
import './outcome/register.ts';
